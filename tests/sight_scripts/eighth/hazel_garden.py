# verdict: right
# C style, one big struct of arrays
import numpy as np

NIN = 4; NHID = 3; NOUT = 2
np.random.seed(417)
wih = np.random.rand(NHID, NIN) - 0.5
who = np.random.rand(NOUT, NHID) - 0.5
pattern = np.array([[1,0,0,1],[0,1,1,0],[1,1,0,0],[0,0,1,1],[1,0,1,0]], dtype=float)
target = np.array([[1,0],[0,1],[1,1],[0,0],[1,0]], dtype=float)
eta = 0.8
hid = np.zeros(NHID); out = np.zeros(NOUT)
dhid = np.zeros(NHID); dout = np.zeros(NOUT)

for it in range(300):
    for p in range(5):
        for j in range(NHID):
            net = 0.0
            for i in range(NIN):
                net += wih[j, i] * pattern[p, i]
            hid[j] = np.tanh(net)
        for k in range(NOUT):
            net = 0.0
            for j in range(NHID):
                net += who[k, j] * hid[j]
            out[k] = 1.0 / (1.0 + np.exp(-net))
            dout[k] = (out[k] - target[p, k]) * out[k] * (1.0 - out[k])
        for j in range(NHID):
            dhid[j] = 0.0
            for k in range(NOUT):
                dhid[j] += dout[k] * who[k, j]
            dhid[j] *= 1.0 - hid[j] * hid[j]
        for k in range(NOUT):
            for j in range(NHID):
                who[k, j] -= eta * dout[k] * hid[j]
        for j in range(NHID):
            for i in range(NIN):
                wih[j, i] -= eta * dhid[j] * pattern[p, i]
print("last output", out.round(2), "target", target[-1])
