import type { Block, Report } from '../documents/report/report';
import { InsetText } from './inset-text';
import { ReportTable } from './report-table';
import { SummaryList } from './summary-list';

type ReportViewProps = {
  readonly report: Report;
  /** Added to each heading's level, where the report stands inside a page with headings of its own. */
  readonly headingOffset?: number;
  /** Draws the report's title as a heading of level 1 (plus the offset): where the page has no h1 of its own. */
  readonly showTitle?: boolean;
};

/** A report on the screen or on paper: the same blocks that the PDF draws. */
export function ReportView({ report, headingOffset = 0, showTitle = false }: ReportViewProps) {
  return (
    <div className="app-report" lang={report.language}>
      {report.banner !== undefined && <p className="app-report__banner">{report.banner}</p>}
      {showTitle && <Heading level={1 + headingOffset} text={report.title} />}
      {report.subtitle !== '' && <p className="app-report__subtitle">{report.subtitle}</p>}
      {report.blocks.map((block, index) => (
        <ReportBlock key={index} block={block} headingOffset={headingOffset} />
      ))}
      {report.footer !== '' && <p className="app-report__foot">{report.footer}</p>}
    </div>
  );
}

function ReportBlock({ block, headingOffset }: { readonly block: Block; readonly headingOffset: number }) {
  switch (block.kind) {
    case 'heading':
      return <Heading level={block.level + headingOffset} text={block.text} />;
    case 'paragraph':
      return <p className={paragraphLooks[block.tone ?? 'plain']}>{block.text}</p>;
    case 'list': {
      const items = block.items.map((item, index) => <li key={index}>{item}</li>);
      return block.ordered ? (
        <ol className="govuk-list govuk-list--number">{items}</ol>
      ) : (
        <ul className="govuk-list govuk-list--bullet">{items}</ul>
      );
    }
    case 'facts':
      return <SummaryList rows={block.facts} />;
    case 'notice':
      return (
        <InsetText>
          <p className="app-report__notice-title">{block.title}</p>
          <p className="app-report__notice-text">{block.text}</p>
        </InsetText>
      );
    case 'table':
      return <ReportTable table={block} />;
  }
}

const paragraphLooks = { plain: 'govuk-body', lead: 'govuk-body-l', small: 'govuk-body-s' };

const headingTags = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;
const headingLooks = ['l', 'm', 's', 's', 's', 's'] as const;

function Heading({ level, text }: { readonly level: number; readonly text: string }) {
  const index = Math.min(Math.max(level, 1), 6) - 1;
  const Tag = headingTags[index] ?? 'h6';
  return <Tag className={`govuk-heading-${headingLooks[index] ?? 's'}`}>{text}</Tag>;
}
