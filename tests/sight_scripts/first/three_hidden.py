# verdict: wrong
# wrong: the change of the output weights
# line: 21
# mistake: the step of the output weights uses the input samples rather than the hidden layer; with three hidden units the shapes fit
# style: student with 3 hidden units
import numpy as np
np.random.seed(16)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]], dtype=float)
Y = np.array([[0],[1],[1],[1]], dtype=float)
W_ih = np.random.randn(3,3)
W_ho = np.random.randn(3,1)
def sigmoid(x):
    return 1/(1+np.exp(-x))
def dsigmoid(y):
    return y*(1-y)
for epoch in range(3000):
    hidden = sigmoid(X@W_ih)
    output = sigmoid(hidden@W_ho)
    delta_o = (Y-output)*dsigmoid(output)
    delta_h = delta_o@W_ho.T*dsigmoid(hidden)
    W_ho += 0.6*X.T@delta_o
    W_ih += 0.6*X.T@delta_h
    if (epoch+1)%500==0:
        print('epoch %d/%d loss %.5f'%(epoch+1,3000,np.mean((Y-output)**2)))
