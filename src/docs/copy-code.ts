/** On every page of the documentation: a button beside each example that copies it. */
const LONG_ENOUGH = 1500;

function addButton(block: HTMLPreElement): void {
  const box = document.createElement('div');
  box.className = 'copied';
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Copy';
  button.addEventListener('click', () => void copy(block.textContent, button));
  block.replaceWith(box);
  box.append(block, button);
}

async function copy(text: string, button: HTMLButtonElement): Promise<void> {
  const copied = await navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
  button.textContent = copied ? 'Copied' : 'Not allowed here';
  setTimeout(() => (button.textContent = 'Copy'), LONG_ENOUGH);
}

for (const block of document.querySelectorAll<HTMLPreElement>('main pre')) addButton(block);
