# verdict: wrong
# line: 49
# also: 44
# why: The recurrent matrix is not transposed on the way back in time.
import numpy as np

data = "hello yellow fellow hello mellow cello "
chars = sorted(set(data))
V = len(chars)
char_to_ix = {ch: i for i, ch in enumerate(chars)}
ix_to_char = {i: ch for i, ch in enumerate(chars)}

hidden_size = 10
seq_length = 8
learning_rate = 0.02
rs = np.random.RandomState(5)

A = rs.randn(hidden_size, V) * 0.3
R = rs.randn(hidden_size, hidden_size) * 0.3
O = rs.randn(V, hidden_size) * 0.3
bh = np.zeros((hidden_size, 1))
by = np.zeros((V, 1))


def loss_fun(inputs, targets, hprev):
    xs, hs, ps = {}, {}, {}
    hs[-1] = np.copy(hprev)
    loss = 0
    for t in range(len(inputs)):
        xs[t] = np.zeros((V, 1))
        xs[t][inputs[t]] = 1
        hs[t] = np.tanh(A @ xs[t] + R @ hs[t - 1] + bh)
        y = O @ hs[t] + by
        ps[t] = np.exp(y) / np.sum(np.exp(y))
        loss += -np.log(ps[t][targets[t], 0])
    dWxh, dWhh, dWhy = np.zeros_like(A), np.zeros_like(R), np.zeros_like(O)
    dbh, dby = np.zeros_like(bh), np.zeros_like(by)
    later = np.zeros_like(hs[0])
    for t in reversed(range(len(inputs))):
        dy = np.copy(ps[t])
        dy[targets[t]] -= 1
        dWhy += dy @ hs[t].T
        dby += dy
        dh = O.T @ dy + later
        da = (1 - hs[t] * hs[t]) * dh
        dbh += da
        dWxh += da @ xs[t].T
        dWhh += da @ hs[t - 1].T
        later = R @ da
    return loss, (dWxh, dWhh, dWhy, dbh, dby), hs[len(inputs) - 1]


def sample(h, ix, n):
    out = []
    for _ in range(n):
        x = np.zeros((V, 1))
        x[ix] = 1
        h = np.tanh(A @ x + R @ h + bh)
        ix = int(np.argmax(O @ h + by))
        out.append(ix_to_char[ix])
    return "".join(out)


p = 0
smooth = -np.log(1.0 / V) * seq_length
hprev = np.zeros((hidden_size, 1))
for n in range(600):
    if p + seq_length + 1 >= len(data):
        hprev = np.zeros((hidden_size, 1))
        p = 0
    inputs = [char_to_ix[c] for c in data[p:p + seq_length]]
    targets = [char_to_ix[c] for c in data[p + 1:p + seq_length + 1]]
    h0 = hprev
    loss, grads, hprev = loss_fun(inputs, targets, h0)
    smooth = 0.99 * smooth + 0.01 * loss
    if n % 100 == 0:
        print("iter %d, loss %.3f" % (n, smooth), repr(sample(hprev, inputs[0], 12)))
    for param, grad in zip((A, R, O, bh, by), grads):
        param -= learning_rate * grad
    p += seq_length
