<#import "frame.ftl" as frame>
<@frame.page title=content.title root="">
${content.body}
<ol>
<#list chapters?sort_by("uri") as chapter>
<li><a href="${chapter.uri}">${chapter.title}</a></li>
</#list>
</ol>
</@frame.page>
