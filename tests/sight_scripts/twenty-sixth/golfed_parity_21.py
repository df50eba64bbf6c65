# verdict: right
import numpy as n
r=n.random.random
X=n.array([[i>>2&1,i>>1&1,i&1,1]for i in range(8)])
Y=X[:,:3].sum(1,keepdims=1)%2
A,B=2*r((4,9))-1,2*r((9,1))-1
for _ in range(3000):
 H=n.tanh(X@A);O=1/(1+n.exp(-H@B));D=O-Y
 A,B=A-.1*X.T@(D@B.T*(1-H*H)),B-.1*H.T@D
print(O.round(2).T)
