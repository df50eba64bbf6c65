# verdict: right
import numpy as np

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]], float)
y = np.array([[1],[0],[0],[1]], float)   # xnor

def S(z, d=0):
    return z*(1-z) if d else 1/(1+np.exp(-z))

np.random.seed(8)
syn0, syn1, syn2 = [2*np.random.rand(*s)-1 for s in ((3,4),(4,4),(4,1))]

for i in range(12000):
    a = S(X@syn0); b = S(a@syn1); c = S(b@syn2)
    dc = (y-c)*S(c,1)
    db = dc@syn2.T*S(b,1)
    da = db@syn1.T*S(a,1)
    syn0 += 0.8*X.T@da; syn1 += 0.8*a.T@db; syn2 += 0.8*b.T@dc

print(c.T)
