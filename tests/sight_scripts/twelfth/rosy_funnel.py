# verdict: wrong
# line: 14
# why: prediction is rounded before the error is taken
import numpy as np
N=np.random.RandomState(23)
q=lambda u:1/(1+np.exp(-u))
A=np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
T=np.array([[0],[1],[1],[0]])
P=N.normal(size=(3,6))
Q=N.normal(size=(6,1))
for k in range(2000):
    B=q(A@P)
    C=q(B@Q)
    E=T-np.round(C)
    D=E*C*(1-C)
    F=(D@Q.T)*B*(1-B)
    Q=Q+.5*(B.T@D)
    P=P+.5*(A.T@F)
    if k%400==0:
        print(k,'misses',int(abs(E).sum()),'raw',C.ravel().round(3))
