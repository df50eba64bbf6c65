# verdict: wrong
# line: 17
# why: the slope of softplus is the sigmoid of its input, not of its output

import numpy as np
np.random.seed(67)
X=np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y=np.array([[0],[1],[1],[0]])
g1=np.random.normal(size=(3,6))
g2=np.random.normal(size=(6,1))
sigmoid=lambda z: 1/(1+np.exp(-z))
for n in range(3000):
    a=X@g1
    b=np.log1p(np.exp(a))
    c=sigmoid(b@g2)
    dc=(c-y)*c*(1-c)
    da=(dc@g2.T)*sigmoid(b)
    g2=g2-0.5*b.T@dc
    g1=g1-0.5*X.T@da
    if n%1000==0:
        print(n, float(((c-y)**2).mean()))
print(c.T)
