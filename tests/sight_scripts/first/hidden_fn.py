# verdict: wrong
# wrong: the gradient of the second weights
# line: 21
# mistake: the first weights are updated and the hidden layer is computed anew before the second gradient is taken
# style: student who recomputes everything
import numpy as np
np.random.seed(3)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
syn0 = 2*np.random.random((3,4)) - 1
syn1 = 2*np.random.random((4,1)) - 1

def hidden():
    return 1/(1+np.exp(-X.dot(syn0)))

for i in range(5000):
    out = 1/(1+np.exp(-hidden().dot(syn1)))
    out_delta = (out - y)*out*(1-out)
    hid_delta = out_delta.dot(syn1.T)*hidden()*(1-hidden())
    syn0 -= 2*X.T.dot(hid_delta)
    syn1 -= 2*hidden().T.dot(out_delta)
    if i % 1000 == 0:
        print(i, abs(out-y).mean())
