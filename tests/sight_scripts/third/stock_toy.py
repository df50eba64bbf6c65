# verdict: wrong
# line: 20
# why: The output bias gradient is summed over the wrong axis (8 samples, 8 outputs): over the outputs, not the samples.
import numpy as np
np.random.seed(77)
# random walk "stock price", 8 returns -> next 8 days up or down
ret = np.random.randn(8, 5)
target = (ret.sum(1, keepdims=True)*np.random.rand(1, 8) > 0).astype(float) + np.zeros((8, 8))
Wa = np.random.randn(5, 8)*.4
ba = np.zeros(8)
Wb = np.random.randn(8, 8)*.4
bb = np.zeros(8)
lr = .2
for day in range(2000):
    hid = np.tanh(ret @ Wa + ba)
    out = 1/(1+np.exp(-(hid @ Wb + bb)))
    g_out = (out - target)/8
    g_hid = g_out @ Wb.T * (1 - hid**2)
    Wb -= lr*hid.T @ g_out
    bb -= lr*g_out.sum(axis=1)
    Wa -= lr*ret.T @ g_hid
    ba -= lr*g_hid.sum(axis=0)
    if day % 400 == 0:
        print('day', day, 'loss', -np.mean(target*np.log(out)+(1-target)*np.log(1-out)))
