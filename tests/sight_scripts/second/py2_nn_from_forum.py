# verdict: wrong
# line: 24
# why: The sigmoid's slope is taken of the output's error instead of the output.
# Python 2.7 - my first neural net, please help, it gets stuck at 0.5!!
import numpy as np

def sigmoid(x):
    return 1.0 / (1.0 + np.exp(-x))

def dsigmoid(y):
    return y * (1.0 - y)

inputs = np.array([[0.,0.],[0.,1.],[1.,0.],[1.,1.]])
wanted = np.array([[0.],[1.],[1.],[0.]])
np.random.seed(7)
w_in = np.random.uniform(-1, 1, (2, 5))
w_out = np.random.uniform(-1, 1, (5, 1))
rate = 0.3

for epoch in xrange(4000):
    hid = sigmoid(np.dot(inputs, w_in))
    out = sigmoid(np.dot(hid, w_out))
    err = wanted - out
    d_out = err * dsigmoid(err)
    d_hid = np.dot(d_out, w_out.T) * dsigmoid(hid)
    w_out += rate * np.dot(hid.T, d_out)
    w_in += rate * np.dot(inputs.T, d_hid)
    if epoch % 1000 == 0:
        print "epoch", epoch, "mse", np.mean(err ** 2)

print "result:", out.ravel()
