# verdict: wrong
# line: 15
# why: the hidden error is made from the output error instead of the output delta

import numpy as np
np.random.seed(30)
inputs = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
wanted = np.array([[0,1,1,0]]).T
w_ih = 2*np.random.random((3,4)) - 1
w_ho = 2*np.random.random((4,1)) - 1
for j in range(10000):
    hid = 1/(1+np.exp(-(np.dot(inputs,w_ih))))
    res = 1/(1+np.exp(-(np.dot(hid,w_ho))))
    l2_delta = (wanted - res)*(res*(1-res))
    l1_delta = (wanted - res).dot(w_ho.T) * (hid * (1-hid))
    w_ho += hid.T.dot(l2_delta)
    w_ih += inputs.T.dot(l1_delta)
print(res)
