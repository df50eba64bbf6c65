# verdict: right
# wrong: -
# line: -
# mistake: -
# style: person trying RMSProp on two circles, dict of caches
import numpy as np
np.random.seed(2)
ang = np.random.rand(100)*2*np.pi
r = np.r_[np.full(50, .5), np.full(50, 1.2)] + np.random.randn(100)*.07
X = np.c_[r*np.cos(ang), r*np.sin(ang)]
y = np.r_[np.zeros(50), np.ones(50)][:, None]

P = dict(W1=np.random.randn(2, 8), b1=np.zeros(8), W2=np.random.randn(8, 1), b2=np.zeros(1))
cache = {k: np.zeros(v.shape) for k, v in P.items()}
lr, decay = 0.01, 0.9
for it in range(600):
    h = np.tanh(X@P['W1']+P['b1'])
    o = 1/(1+np.exp(-(h@P['W2']+P['b2'])))
    err = o-y
    d2 = err/len(X)
    d1 = d2@P['W2'].T*(1-h**2)
    G = dict(W1=X.T@d1, b1=d1.sum(0), W2=h.T@d2, b2=d2.sum(0))
    for k in P:
        cache[k] = decay*cache[k] + (1-decay)*G[k]**2
        P[k] = P[k] - lr*G[k]/(np.sqrt(cache[k])+1e-8)
    if it%150 == 0:
        print(it, 'acc', ((o>.5)==(y>.5)).mean(), 'ce', -(y*np.log(o)+(1-y)*np.log(1-o)).mean())
