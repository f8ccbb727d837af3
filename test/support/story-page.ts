/** A news page of our own with the usual furniture around and between its paragraphs. */
export const STORY_PARAGRAPHS: readonly string[] = [
  'HARLOW BAY (Coastwire) — A storm that came ashore on Sunday night closed the port of Harlow Bay and left at least 14,000 homes without power, the county said.',
  'Harbour master Ines Calder said three freighters had dragged their anchors before dawn and that tugs were holding two of them off the breakwater.',
  '“We have never closed for more than a day before,” Calder told reporters. “This time I would plan for four.”',
  'What the county asks',
  'The county asked residents to stay off the coast road until Tuesday evening, when engineers will look at the sea wall.',
  'About 1,200 people spent the night in schools, a spokeswoman for the county, Dana Whitlock, said in a statement.',
  'The last storm of this strength, in 2009, cost the port $18 million.',
];

export const STORY_PAGE: string = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Storm closes Harlow Bay port | The Harlow Courier</title>
<meta property="og:site_name" content="The Harlow Courier">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Storm closes Harlow Bay port",
"author":{"@type":"Person","name":"Petra Lund"},"publisher":{"@type":"Organization","name":"The Harlow Courier"},
"datePublished":"2024-11-18T07:12:00+01:00"}</script></head>
<body>
<header class="site-header"><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
<main><article class="article">
<h1>Storm closes Harlow Bay port</h1>
<div class="byline">By <a href="/petra">Petra Lund</a></div>
<div class="share-bar"><a href="#">Share</a> <a href="#">Tweet</a> <a href="#">Email</a></div>
<figure class="lead-image"><img src="a.jpg"><figcaption>Waves over the breakwater. Photo: Tom Arrow/Courier</figcaption></figure>
<div class="article-body">
<p>${STORY_PARAGRAPHS[0]}</p>
<p>${STORY_PARAGRAPHS[1]}</p>
<div class="newsletter-signup"><p>Sign up for our morning newsletter</p></div>
<p>${STORY_PARAGRAPHS[2]}</p>
<h2>${STORY_PARAGRAPHS[3]}</h2>
<p>${STORY_PARAGRAPHS[4]}</p>
<div class="related-stories"><h3>Related stories</h3><ul><li><a href="/1">Ferry runs aground</a></li><li><a href="/2">Why the sea wall leaks</a></li></ul></div>
<p>${STORY_PARAGRAPHS[5]}</p>
<p>${STORY_PARAGRAPHS[6]}</p>
</div></article></main>
<footer class="site-footer"><p>© 2024 The Harlow Courier. All rights reserved.</p><a href="/privacy">Privacy policy</a></footer>
</body></html>`;
