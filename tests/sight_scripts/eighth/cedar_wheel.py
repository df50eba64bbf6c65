# verdict: wrong
# line: 29
# why: In the last loop the index of the earlier loop (j) is used for the delta where k is meant.
# C style
import numpy as np

NI, NH, NO = 3, 3, 3
np.random.seed(418)
w1 = np.random.rand(NI, NH) * 2 - 1
w2 = np.random.rand(NH, NO) * 2 - 1
pat = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], dtype=float)
tgt = np.array([[0, 0, 1], [1, 0, 1], [1, 0, 0], [0, 1, 0]], dtype=float)
rate = 0.6

for cycle in range(400):
    for p in range(4):
        hid = [0.0] * NH
        out = [0.0] * NO
        for j in range(NH):
            a = sum(pat[p, i] * w1[i, j] for i in range(NI))
            hid[j] = 1.0 / (1.0 + np.exp(-a))
        for k in range(NO):
            a = sum(hid[j] * w2[j, k] for j in range(NH))
            out[k] = 1.0 / (1.0 + np.exp(-a))
        dout = [(tgt[p, k] - out[k]) * out[k] * (1 - out[k]) for k in range(NO)]
        dhid = [hid[j] * (1 - hid[j]) * sum(dout[k] * w2[j, k] for k in range(NO)) for j in range(NH)]
        for j in range(NH):
            for k in range(NO):
                w2[j, k] += rate * dout[j] * hid[j]
        for i in range(NI):
            for j in range(NH):
                w1[i, j] += rate * dhid[j] * pat[p, i]
print("outputs of the last pattern", np.round(out, 2))
