# verdict: right
import numpy as np

# Bias column FIRST.  Majority of five votes, with tanh everywhere and targets of -1 / +1.
np.random.seed(6)


def add_ones(m):
    return np.hstack((np.ones((m.shape[0], 1)), m))


votes = np.array([[int(c) for c in format(i, '05b')] for i in range(32)]) * 2.0 - 1
result = np.sign(votes.sum(axis=1, keepdims=True))

w_ih = np.random.normal(0, 0.4, size=(6, 4))
w_ho = np.random.normal(0, 0.4, size=(5, 1))

batch = 5            # 32 is not a multiple: the last batch has two rows
for epoch in range(120):
    order = np.random.permutation(32)
    sse = 0.0
    for s in range(0, 32, batch):
        rows = order[s:s + batch]
        a0 = add_ones(votes[rows])
        a1 = add_ones(np.tanh(a0.dot(w_ih)))
        a2 = np.tanh(a1.dot(w_ho))
        e = result[rows] - a2
        sse += float((e * e).sum())
        d2 = e * (1 - a2 ** 2)
        d1 = d2.dot(w_ho[1:].T) * (1 - a1[:, 1:] ** 2)
        w_ho += 0.05 * a1.T.dot(d2)
        w_ih += 0.05 * a0.T.dot(d1)
    if epoch % 20 == 0:
        print('epoch %3d  sse %.4f' % (epoch, sse))
