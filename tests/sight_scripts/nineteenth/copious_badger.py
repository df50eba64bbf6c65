# verdict: wrong
# line: 24
# also: 27, 26
# why: the kept old weights are only another name for the updated ones
import numpy as np

rng = np.random.RandomState(2)
inp = rng.rand(30, 4)
want = (inp[:, [0]] + inp[:, [1]] > inp[:, [2]] + inp[:, [3]]).astype(float)

w_hidden = 2 * rng.rand(4, 6) - 1
w_out = 2 * rng.rand(6, 1) - 1
learn = 0.4


def logistic(q):
    return 1.0 / (1.0 + np.exp(-q))


for sweep in range(1500):
    hid = logistic(np.dot(inp, w_hidden))
    out = logistic(np.dot(hid, w_out))

    w_out_before = w_out
    out_delta = (want - out) * out * (1.0 - out)
    w_out += learn * np.dot(hid.T, out_delta)
    hid_delta = np.dot(out_delta, w_out_before.T) * hid * (1.0 - hid)
    w_hidden += learn * np.dot(inp.T, hid_delta)

    if sweep % 250 == 0:
        print(sweep, np.abs(want - out).mean())
