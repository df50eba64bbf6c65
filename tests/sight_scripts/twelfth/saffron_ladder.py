# verdict: right
import numpy as np

np.random.seed(13)

# hours studied, hours slept (both / 10)  ->  passed?
X = np.array([[.1, .9], [.2, .8], [.3, .4], [.8, .2], [.9, .7], [.7, .8], [.6, .6], [.1, .3]])
y = np.array([[0], [0], [0], [0], [1], [1], [1], [0]])

def with_one(M):
    return np.hstack([M, np.ones((M.shape[0], 1))])

W = [np.random.randn(3, 5), np.random.randn(6, 1)]
alpha0 = 2.0
decay = 1e-4

for epoch in range(4000):
    alpha = alpha0 / (1 + epoch / 1500.)           # slowly smaller steps
    xin = with_one(X)
    hid = 1 / (1 + np.exp(-xin.dot(W[0])))
    hin = with_one(hid)
    out = 1 / (1 + np.exp(-hin.dot(W[1])))

    d_out = (out - y) * out * (1 - out)
    back = d_out.dot(W[1].T)[:, :-1]
    d_hid = back * hid * (1 - hid)

    W[1] = (1 - alpha * decay) * W[1] - alpha * hin.T.dot(d_out)
    W[0] = (1 - alpha * decay) * W[0] - alpha * xin.T.dot(d_hid)

    if epoch % 1000 == 999:
        print("epoch", epoch + 1, "alpha", round(alpha, 3), "error", np.mean(np.abs(out - y)))

print(np.hstack([X, y, out.round(2)]))
