# verdict: wrong
# line: 22
# also: 23
# why: The output weights are changed before the hidden delta is taken through them.
import numpy as np
np.random.seed(42)
sigmoid = lambda t: 1 / (1 + np.exp(-t))
slope = lambda s: s * (1 - s)

data = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
labels = np.array([[0,1,1,0]]).T
hidden_size = 8
Wh = np.random.randn(3, hidden_size) * 0.5
Wo = np.random.randn(hidden_size, 1) * 0.5
step = 2.0

for epoch in range(3000):
    hid = sigmoid(data.dot(Wh))
    pred = sigmoid(hid.dot(Wo))
    miss = labels - pred
    g_out = miss * slope(pred)
    Wo += step * hid.T.dot(g_out)
    g_hid = g_out.dot(Wo.T) * slope(hid)
    Wh += step * data.T.dot(g_hid)
print(np.round(pred, 3))
