# verdict: wrong
# line: 13
# also: 14
# why: loop: The hidden layer is computed once before the loop and not again with the new weights.
import numpy as np

def logistic(z):
    return 1 / (1 + np.exp(-z))

def train(x, t, n_hidden, rate, steps):
    w_h = np.random.uniform(-1, 1, (x.shape[1], n_hidden))
    w_o = np.random.uniform(-1, 1, (n_hidden, t.shape[1]))
    hid = logistic(x.dot(w_h))
    for step in range(steps):
        out = logistic(hid.dot(w_o))
        d_o = (t - out) * out * (1 - out)
        d_h = d_o.dot(w_o.T) * hid * (1 - hid)
        w_o += rate * hid.T.dot(d_o)
        w_h += rate * x.T.dot(d_h)
        if step % 1000 == 0:
            print("step %d: %.5f" % (step, ((t - out) ** 2).mean()))
    return w_h, w_o

np.random.seed(38)
x = np.array([[a, b, c, 1.0] for a in (0, 1) for b in (0, 1) for c in (0, 1)])
# carry and sum of a full adder
s = x[:, :3].sum(axis=1)
t = np.c_[s >= 2, s % 2 == 1].astype(float)

w_h, w_o = train(x, t, 7, 0.8, 4000)
print(np.c_[x[:, :3], logistic(logistic(x.dot(w_h)).dot(w_o)).round(2)])
