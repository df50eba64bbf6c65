# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: two rounds of exact gradient steps in a file with tabs, spaces and a form feed

from numpy import *
def s(x):
	return 1/(1+exp(-x))
def ds(o):
    return o-o*o

X=array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]]) ;  y=array([[0,1,1,0]]).T
Wi=array([[.3,-.1,.8,.2],[-.7,.5,.1,-.2],[.05,.4,-.6,.9]])
Wo=array([[.6],[-.3],[.2],[-.9]])
for round in [1,2]:
	H=s(X@Wi)
	O=s(H@Wo)
	if round==1:
	    print("before:",abs(y-O).mean())
	gO=(y-O)*ds(O)
	gH=(gO@Wo.T)*ds(H)
	Wo=Wo+H.T@gO ; Wi=Wi+X.T@gH
print("after: ",abs(y-s(s(X@Wi)@Wo)).mean())
