# verdict: wrong
# line: 26
# also: 10, 27
import numpy as np

def sig(x):
    return 1/(1+np.exp(-x))

def dsig(x):
    return sig(x)*(1-sig(x))

inp = np.array([[0,0],[0,1],[1,0],[1,1]])
exp_out = np.array([[0],[1],[1],[0]])

np.random.seed(21)
hw = np.random.uniform(size=(2,3))
hb = np.random.uniform(size=(1,3))
ow = np.random.uniform(size=(3,1))
ob = np.random.uniform(size=(1,1))

for _ in range(10000):
    h = sig(np.dot(inp, hw) + hb)
    o = sig(np.dot(h, ow) + ob)

    error = exp_out - o
    d_o = error * dsig(o)
    d_h = d_o.dot(ow.T) * dsig(h)

    ow += h.T.dot(d_o) * 0.5
    ob += np.sum(d_o, axis=0, keepdims=True) * 0.5
    hw += inp.T.dot(d_h) * 0.5
    hb += np.sum(d_h, axis=0, keepdims=True) * 0.5

print(o)
