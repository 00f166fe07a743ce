/** The first thing that a keyboard reaches: straight to the main content. */
export function SkipLink() {
  return (
    <a
      href="#main-content"
      className="govuk-skip-link"
      onClick={(event) => {
        const main = document.getElementById('main-content');
        if (!main) return;
        // Focus moves without a change of address, which the router would take for a change of page.
        event.preventDefault();
        main.focus();
      }}
    >
      Skip to main content
    </a>
  );
}
