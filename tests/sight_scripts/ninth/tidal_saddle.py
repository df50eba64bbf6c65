# verdict: right

# one sample after the other (stochastic)
import numpy as np
np.random.seed(13)

def sigmoid(x):
    return 1/(1+np.exp(-x))

data = [([0,0,1],0), ([0,1,1],1), ([1,0,1],1), ([1,1,1],0)]
w0 = np.random.uniform(-1,1,(3,4))
w1 = np.random.uniform(-1,1,(4,1))
lr = 0.6

for epoch in range(1500):
    total = 0
    for k in range(4):
        x = np.array(data[k][0], dtype=float)
        t = np.array([data[k][1]], dtype=float)
        hidden = sigmoid(x.dot(w0))
        output = sigmoid(hidden.dot(w1))
        err = t - output
        d_out = err * output * (1-output)
        d_hid = w1.dot(d_out) * hidden * (1-hidden)
        w1 += lr * np.outer(hidden, d_out)
        w0 += lr * np.outer(x, d_hid)
        total += abs(err[0])
    if epoch % 300 == 0:
        print("epoch", epoch, "error", total/4)
