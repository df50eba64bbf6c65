# verdict: right
# Lennart, 60 år, pensionerad elektriker
# kör igenom tabellen rad för rad tills felet har halverats
import numpy as np
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
svar = np.array([0,0,0,1])
slump = np.random.RandomState(50)
v1 = slump.uniform(-1,1,(3,3))
v2 = slump.uniform(-1,1,(3,1))
def S(z): return 1/(1+np.exp(-z))
def fel():
    return np.mean((svar - S(S(X@v1)@v2).ravel())**2)
start = fel()
varv = 0
while fel() > start/2 and varv < 2000:
    for k in range(4):
        inn = X[k].reshape(1,3)
        mitt = S(inn@v1)
        ut = S(mitt@v2)
        d2 = (svar[k]-ut)*ut*(1-ut)
        d1 = (d2@v2.T)*mitt*(1-mitt)
        v2 += 0.5*mitt.T@d2
        v1 += 0.5*inn.T@d1
    varv += 1
print("varv:", varv, "fel:", fel())
