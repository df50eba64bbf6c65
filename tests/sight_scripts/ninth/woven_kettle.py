# verdict: right

# gradient collected sample by sample, one step for each epoch
import numpy as np
np.random.seed(30)
X = [[0,0,1],[0,1,1],[1,0,1],[1,1,1],[1,0,0]]
y = [[0],[1],[1],[0],[1]]
W1 = np.random.random((3,4))*2 - 1
W2 = np.random.random((4,1))*2 - 1
for epoch in range(2500):
    g_in = np.zeros_like(W1)
    g_out = np.zeros_like(W2)
    loss = 0
    for n in range(len(X)):
        x = np.array(X[n]).reshape(1,3)
        t = np.array(y[n])
        hid = 1/(1+np.exp(-x@W1))
        out = 1/(1+np.exp(-hid@W2))
        d = (out-t)*out*(1-out)
        loss += float(((out-t)**2).sum())
        g_out += hid.T@d
        g_in += x.T@(d@W2.T*hid*(1-hid))
    W2 -= g_out
    W1 -= g_in
    if epoch % 500 == 0: print(epoch, loss)
