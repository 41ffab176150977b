<#import "frame.ftl" as frame>
<@frame.page title="${content.title} – Musterau 2040" root="../../" description=content.description>
<p>${content.description}</p>
${content.body}
</@frame.page>
