# verdict: wrong
# line: 22
# why: hidden delta: The ones stand last, but the first row of the output weights is left out on the way back.
import numpy as np

X = np.array([[0.1, 0.9], [0.8, 0.3], [0.4, 0.4], [0.95, 0.9], [0.2, 0.1], [0.6, 0.7]])
y = np.array([[1.], [0.], [1.], [0.], [0.], [1.]])
eins = np.ones((len(X), 1))
Xe = np.concatenate([X, eins], axis=1)
w0 = np.random.normal(0, 1, size=(3, 5))
w1 = np.random.normal(0, 1, size=(6, 1))

def logistic(t):
    return 1 / (1 + np.exp(-t))

for n in range(5000):
    hid = logistic(Xe.dot(w0))
    hid_e = np.concatenate([hid, eins], axis=1)
    out = logistic(hid_e.dot(w1))
    e = y - out
    d_out = e * out * (1 - out)
    d_hid = d_out.dot(w1[1:].T) * hid * (1 - hid)
    w1 += 0.5 * hid_e.T.dot(d_out)
    w0 += 0.5 * Xe.T.dot(d_hid)
    if n % 1000 == 0:
        print(n, float(np.abs(e).mean()))
