# verdict: wrong
# line: 13
# why: error squared before going into the delta
import numpy as np
X=np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y=np.array([[0,0,1,1]]).T
np.random.seed(20)
w1=np.random.normal(size=(3,4))
w2=np.random.normal(size=(4,1))
for i in range(3000):
    a=1/(1+np.exp(-X.dot(w1)))
    b=1/(1+np.exp(-a.dot(w2)))
    e=(y-b)**2
    db=e*b*(1-b)
    da=db.dot(w2.T)*a*(1-a)
    w2+=0.3*a.T.dot(db)
    w1+=0.3*X.T.dot(da)
print(b)
