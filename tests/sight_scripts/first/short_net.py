# verdict: wrong
# wrong: the change of the first weights
# line: 14
# mistake: =- was typed for -=, so the weights are set to minus the step
# style: fast typist
import numpy as np
np.random.seed(14)
X=np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]]);Y=np.array([[0],[1],[1],[0]])
A=np.random.randn(3,4);B=np.random.randn(4,1);lr=0.5
for t in range(5000):
    H=1/(1+np.exp(-X@A)); O=1/(1+np.exp(-H@B))
    dO=(O-Y)*O*(1-O); dH=dO@B.T*H*(1-H)
    B-=lr*H.T@dO
    A=-lr*X.T@dH
    if t%1000==0:print(t,abs(O-Y).mean())
