# verdict: wrong
# line: 47
# why: The recurrent weights should meet the previous hidden state, not the present one.
import numpy as np

data = "the cat sat on the mat and the rat sat on the hat "
chars = sorted(set(data))
vocab_size = len(chars)
char_to_ix = {ch: i for i, ch in enumerate(chars)}
ix_to_char = {i: ch for i, ch in enumerate(chars)}

hidden_size = 10
seq_length = 8
learning_rate = 0.02
rs = np.random.RandomState(3)

Wxh = rs.randn(hidden_size, vocab_size) * 0.3
Whh = rs.randn(hidden_size, hidden_size) * 0.3
Why = rs.randn(vocab_size, hidden_size) * 0.3
bh = np.zeros((hidden_size, 1))
by = np.zeros((vocab_size, 1))


def bptt(inputs, targets, state):
    xs, hs, ps = {}, {}, {}
    hs[-1] = np.copy(state)
    loss = 0
    for t in range(len(inputs)):
        xs[t] = np.zeros((vocab_size, 1))
        xs[t][inputs[t]] = 1
        hs[t] = np.tanh(Wxh @ xs[t] + Whh @ hs[t - 1] + bh)
        y = Why @ hs[t] + by
        ps[t] = np.exp(y) / np.sum(np.exp(y))
        loss += -np.log(ps[t][targets[t], 0])
    dWxh, dWhh, dWhy = np.zeros_like(Wxh), np.zeros_like(Whh), np.zeros_like(Why)
    dbh, dby = np.zeros_like(bh), np.zeros_like(by)
    carry = np.zeros_like(hs[0])
    for t in reversed(range(len(inputs))):
        dy = np.copy(ps[t])
        dy[targets[t]] -= 1
        dWhy += dy @ hs[t].T
        dby += dy
        dh = Why.T @ dy + carry
        dz = (1 - hs[t] * hs[t]) * dh
        dbh += dz
        dWxh += dz @ xs[t].T
        dWhh += dz @ hs[t].T
        carry = Whh.T @ dz
    return loss, (dWxh, dWhh, dWhy, dbh, dby), hs[len(inputs) - 1]


def sample(h, ix, n):
    out = []
    for _ in range(n):
        x = np.zeros((vocab_size, 1))
        x[ix] = 1
        h = np.tanh(Wxh @ x + Whh @ h + bh)
        ix = int(np.argmax(Why @ h + by))
        out.append(ix_to_char[ix])
    return "".join(out)


p = 0
smooth = -np.log(1.0 / vocab_size) * seq_length
state = np.zeros((hidden_size, 1))
for n in range(600):
    if p + seq_length + 1 >= len(data):
        state = np.zeros((hidden_size, 1))
        p = 0
    inputs = [char_to_ix[c] for c in data[p:p + seq_length]]
    targets = [char_to_ix[c] for c in data[p + 1:p + seq_length + 1]]
    h0 = state
    loss, grads, state = bptt(inputs, targets, h0)
    smooth = 0.99 * smooth + 0.01 * loss
    if n % 100 == 0:
        print("iter %d, loss %.3f" % (n, smooth), repr(sample(state, inputs[0], 12)))
    for param, grad in zip((Wxh, Whh, Why, bh, by), grads):
        param -= learning_rate * grad
    p += seq_length
