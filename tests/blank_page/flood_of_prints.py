# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: prints all layers and weights at every one of its steps
import numpy as np
X=np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
Y=np.array([[0],[1],[1],[0]])
def sg(x):return 1/(1+np.exp(-x))
def ds(x):return x*(1-x)
np.random.seed(1)
W=np.random.random((3,4))*2-1
V=np.random.random((4,1))*2-1
for n in range(1500):
    A=sg(X.dot(W));B=sg(A.dot(V))
    print("step",n);print("A",A);print("B",B)
    E=Y-B
    print("E",E)
    D=E*ds(B);C=D.dot(V.T)*ds(A)
    print("D",D);print("C",C)
    V+=A.T.dot(D);W+=X.T.dot(C)
    print("V",V);print("W",W)
    print("-"*70)
