/// What marks today and the next duty on an agent's page, and puts days that are over behind the others. Without it the page has the
/// same content in the order of days.
enum AgentPageScript {
  static let text: StaticString = """
    (function(){try{var b=document.body.dataset;
    function mark(s,t){s.querySelector('h2').dataset.mark=t}
    var today=new Intl.DateTimeFormat('en-CA',{timeZone:b.zone,year:'numeric',month:'2-digit',day:'2-digit'})
    .format(new Date()),next=false;
    document.querySelectorAll('main section').forEach(function(s){var d=s.id.slice(1);
    if(d<today)s.className+=' past';
    if(d===today){mark(s,b.today);
    var a=document.querySelector('nav a[href="#'+s.id+'"]');if(a)a.className+=' today'}
    if(d>today&&!next&&s.querySelector('strong')){next=true;mark(s,b.next)}
    })}catch(e){}})()
    """
}
