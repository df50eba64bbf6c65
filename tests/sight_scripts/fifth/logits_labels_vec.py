# verdict: right
# integer labels, gradient by subtracting one at the right place
import numpy as np
rnd = np.random.RandomState(3)
N = 40
pts = np.zeros((N*3, 2))
lab = np.zeros(N*3, dtype='uint8')
for j in range(3):
    ix = range(N*j, N*(j+1))
    r = np.linspace(0.05, 1, N)
    t = np.linspace(j*4, (j+1)*4, N) + rnd.randn(N)*0.2
    pts[ix] = np.c_[r*np.sin(t), r*np.cos(t)]
    lab[ix] = j
m1 = 0.5*rnd.randn(2, 30)
c1 = np.zeros((1, 30))
m2 = 0.5*rnd.randn(30, 3)
c2 = np.zeros((1, 3))
step_size, reg = 1.0, 1e-3
for i in range(400):
    b = rnd.choice(N*3, 60, replace=False)
    hid = np.tanh(np.dot(pts[b], m1) + c1)
    scores = np.dot(hid, m2) + c2
    ex = np.exp(scores)
    probs = ex / np.sum(ex, axis=1, keepdims=True)
    loss = np.mean(-np.log(probs[range(60), lab[b]])) + 0.5*reg*np.sum(m1*m1) + 0.5*reg*np.sum(m2*m2)
    dscores = probs
    dscores[range(60), lab[b]] -= 1
    dscores /= 60
    dm2 = np.dot(hid.T, dscores) + reg*m2
    dc2 = np.sum(dscores, axis=0, keepdims=True)
    dhid = np.dot(dscores, m2.T) * (1 - hid*hid)
    dm1 = np.dot(pts[b].T, dhid) + reg*m1
    dc1 = np.sum(dhid, axis=0, keepdims=True)
    m1 += -step_size * dm1
    c1 += -step_size * dc1
    m2 += -step_size * dm2
    c2 += -step_size * dc2
    if i % 100 == 0:
        print("iteration %d: loss %f" % (i, loss))
