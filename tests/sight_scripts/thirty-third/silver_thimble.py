# verdict: right
# deux couches cachees, la derivee est calculee a partir de la sortie
import numpy as np

def sig(x): return 1/(1+np.exp(-x))
def pente(s): return s*(1-s)

np.random.seed(1)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]], dtype=float)
y = np.array([[0.],[1.],[1.],[0.]])
W1 = 2*np.random.rand(3,6)-1
W2 = 2*np.random.rand(6,5)-1
W3 = 2*np.random.rand(5,1)-1
pas = 1.7
for i in range(1500):
    a = sig(X@W1); b = sig(a@W2); c = sig(b@W3)
    dc = (c-y)*pente(c)
    db = (dc@W3.T)*pente(b)
    da = (db@W2.T)*pente(a)
    W3 -= pas*(b.T@dc)
    W2 -= pas*(a.T@db)
    W1 -= pas*(X.T@da)
    if not i % 300:
        print("erreur", np.abs(c-y).mean())
