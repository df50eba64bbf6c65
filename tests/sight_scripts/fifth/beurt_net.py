# verdict: wrong
# line: 18
# why: The hidden bias is changed by the output layer's delta (one number, broadcast over all units).
import numpy as np
np.random.seed(246)
X = np.random.uniform(-1, 1, (40, 2))
Y = (X.sum(axis=1, keepdims=True) ** 2 > 0.5).astype(float)
w = {'h': np.random.randn(2, 5), 'o': np.random.randn(5, 1)}
bias = {'h': np.zeros((1, 5)), 'o': np.zeros((1, 1))}
for beurt in range(1000):
    h = np.tanh(X.dot(w['h']) + bias['h'])
    o = 1 / (1 + np.exp(-(h.dot(w['o']) + bias['o'])))
    delta_o = (Y - o) / 40
    delta_h = delta_o.dot(w['o'].T) * (1 - h ** 2)
    w['o'] += 0.6 * h.T.dot(delta_o)
    bias['o'] += 0.6 * delta_o.sum(axis=0, keepdims=True)
    w['h'] += 0.6 * X.T.dot(delta_h)
    bias['h'] += 0.6 * delta_o.sum(axis=0, keepdims=True)
    if beurt % 250 == 0: print(beurt, np.abs(delta_o).sum())
