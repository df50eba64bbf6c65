# verdict: wrong
# line: 40
import numpy as np

# minimal rnn that reads bits and says whether the last two were different
np.random.seed(24)
hidden_size = 8
learning_rate = 0.05
Wxh = np.random.randn(hidden_size, 1) * 0.5
Whh = np.random.randn(hidden_size, hidden_size) * 0.3
Why = np.random.randn(1, hidden_size) * 0.5
bh = np.zeros((hidden_size, 1))
by = np.zeros((1, 1))

sequences = np.random.randint(0, 2, (20, 6))
answers = np.zeros((20, 6))
answers[:, 1:] = sequences[:, 1:] ^ sequences[:, :-1]

smooth = 1.0
for n in range(60):
    for bits, goals in zip(sequences, answers):
        hs = {-1: np.zeros((hidden_size, 1))}
        ys = {}
        for t in range(6):
            hs[t] = np.tanh(Wxh * bits[t] + Whh @ hs[t - 1] + bh)
            ys[t] = 1 / (1 + np.exp(-(Why @ hs[t] + by)))
        dWxh, dWhh, dWhy = np.zeros_like(Wxh), np.zeros_like(Whh), np.zeros_like(Why)
        dbh, dby = np.zeros_like(bh), np.zeros_like(by)
        dhnext = np.zeros((hidden_size, 1))
        loss = 0
        for t in range(5, -1, -1):
            dy = ys[t] - goals[t]
            loss += float(dy[0, 0] ** 2) / 6
            dWhy += dy @ hs[t].T
            dby += dy
            dh = Why.T @ dy + dhnext
            draw = (1 - hs[t] ** 2) * dh
            dbh += draw
            dWxh += draw * bits[t]
            dWhh += draw @ hs[t].T
            dhnext = Whh.T @ draw
        for w, dw in zip([Wxh, Whh, Why, bh, by], [dWxh, dWhh, dWhy, dbh, dby]):
            w -= learning_rate * dw
        smooth = 0.99 * smooth + 0.01 * loss
    if n % 15 == 0:
        print(n, smooth)
