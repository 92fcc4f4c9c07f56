const timeline = document.querySelector('conflict-timeline');
const opened = document.querySelector('output');
document
  .querySelector('button')
  .addEventListener('click', () => timeline.setAttribute('at', 'truce-of-tarn'));
timeline.addEventListener('ct-select', ({ detail }) => {
  opened.textContent = detail ? detail.id : 'nothing';
});
