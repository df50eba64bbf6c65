# verdict: wrong
# wrong: the change of the first weights
# line: 19
# mistake: the error is target minus output and the first weights subtract the step while the second add it
# style: student who translated from another sign
import numpy as np
np.random.seed(10)
inputs = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
outputs = np.array([[0],[1],[1],[0]])
hidden_w = np.random.uniform(size=(3,4),low=-1,high=1)
output_w = np.random.uniform(size=(4,1),low=-1,high=1)
for _ in range(4000):
    hidden = 1/(1+np.exp(-(inputs@hidden_w)))
    predicted = 1/(1+np.exp(-(hidden@output_w)))
    error = outputs-predicted
    d_predicted = error*predicted*(1-predicted)
    d_hidden = d_predicted@output_w.T*hidden*(1-hidden)
    output_w += 0.5*hidden.T@d_predicted
    hidden_w -= 0.5*inputs.T@d_hidden
    if _ % 1000 == 0:
        print("epoch", _, "mse", np.mean(error**2))
print("Output from neural network:", *predicted)
