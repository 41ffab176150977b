<#macro page title root description="">
<!DOCTYPE html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<#if description?has_content><meta name="description" content="${description}"></#if>
</head>
<body>
<nav><a href="${root}index.html">Musterau 2040</a></nav>
<article>
<h1>${content.title}</h1>
<#nested>
</article>
<footer><p>Stadt Musterau</p></footer>
</body>
</html>
</#macro>
