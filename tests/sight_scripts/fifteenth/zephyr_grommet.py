# verdict: right
import numpy as np
sig = lambda t: 1/(1+np.exp(-t))
np.random.seed(1)
X = np.array([[0,0,0,1],[0,0,1,1],[0,1,0,1],[0,1,1,1],[1,0,0,1],[1,0,1,1],[1,1,0,1],[1,1,1,1]])
T = (X[:,:3].sum(axis=1) % 2).reshape(8,1)   # parity
Wa = 2*np.random.random((4,8))-1
Wb = 2*np.random.random((8,1))-1
va = np.zeros_like(Wa)
vb = np.zeros_like(Wb)
lr, mu = 0.3, 0.9
for it in range(5000):
    hid = sig(X.dot(Wa))
    out = sig(hid.dot(Wb))
    err = out-T
    dout = err*out*(1-out)
    dhid = dout.dot(Wb.T)*hid*(1-hid)
    vb = mu*vb - lr*hid.T.dot(dout)
    va = mu*va - lr*X.T.dot(dhid)
    Wb += vb
    Wa += va
    if it%1000==0: print(it, (err**2).mean())
print(np.c_[T, out.round(2)])
