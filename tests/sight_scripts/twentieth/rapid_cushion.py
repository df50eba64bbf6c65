# verdict: right
import numpy as np

def tanh_net(X, Y, hidden=6, rates=(0.02, 0.05), epochs=2500, seed=0):
    """tanh everywhere, targets -1/+1, an own learning rate for each layer"""
    rs = np.random.RandomState(seed)
    w_ih = rs.uniform(-0.5, 0.5, (X.shape[1], hidden))
    t_h = rs.uniform(-0.5, 0.5, hidden)
    w_ho = rs.uniform(-0.5, 0.5, (hidden, Y.shape[1]))
    t_o = rs.uniform(-0.5, 0.5, Y.shape[1])
    history = []
    for _ in range(epochs):
        h = np.tanh(X.dot(w_ih) - t_h)
        o = np.tanh(h.dot(w_ho) - t_o)
        err = Y - o
        history.append((err ** 2).mean())
        do = err * (1 - o * o)
        dh = do.dot(w_ho.T) * (1 - h * h)
        w_ho += rates[1] * h.T.dot(do)
        t_o -= rates[1] * do.sum(axis=0)
        w_ih += rates[0] * X.T.dot(dh)
        t_h -= rates[0] * dh.sum(axis=0)
    return (w_ih, t_h, w_ho, t_o), history

bits = np.array([[(n >> k) & 1 for k in range(3)] for n in range(8)])
X = 2.0 * bits - 1
Y = np.where(bits.sum(axis=1, keepdims=True) % 2 == 1, 1.0, -1.0)
weights, history = tanh_net(X, Y)
print("first", history[0], "last", history[-1])
