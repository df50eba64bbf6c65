# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: the article's network, target minus output added in place, no learning rate
import numpy as np

inputs = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
wanted = np.array([[0],[1],[1],[0]])

np.random.seed(1)
w_in = 2*np.random.random((3,4)) - 1
w_out = 2*np.random.random((4,1)) - 1

for i in range(60000):
    hid = 1/(1+np.exp(-inputs.dot(w_in)))
    out = 1/(1+np.exp(-hid.dot(w_out)))
    d_out = (wanted - out) * out * (1-out)
    d_hid = d_out.dot(w_out.T) * hid * (1-hid)
    w_out += hid.T.dot(d_out)
    w_in += inputs.T.dot(d_hid)

print("after training:")
print(out)
