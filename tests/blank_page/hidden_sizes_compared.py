# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: three trainings with different hidden sizes in one nest of loops, each the exact gradient times the rate

import numpy as np

data = np.array([[0., 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
label = np.array([[0.], [1], [1], [0]])
results = {}

def act(v):
    return 1.0 / (1.0 + np.exp(-v))

for n_hidden in (2, 8, 32):
    for lr in (0.1, 5):
        np.random.seed(n_hidden)
        w_in = np.random.uniform(-1, 1, (3, n_hidden))
        w_out = np.random.uniform(-1, 1, (n_hidden, 1))
        for step in range(8000):
            hid = act(data.dot(w_in))
            out = act(hid.dot(w_out))
            miss = out - label
            d_out = miss * (out - out ** 2)          # o - o^2 is o(1-o)
            d_hid = d_out.dot(w_out.T) * (hid - hid ** 2)
            w_out -= lr * hid.T.dot(d_out)
            w_in -= lr * data.T.dot(d_hid)
        results[n_hidden, lr] = np.abs(miss).mean()

for (n, lr), e in sorted(results.items(), key=lambda kv: kv[1]):
    print('%3d hidden  lr %-4s  error %.5f' % (n, lr, e))
