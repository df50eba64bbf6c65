# verdict: wrong
# first wrong: update
# line: 30
# mistake: -
# why: the update moves syn0, a leftover of an older version, while the network uses weights_0

import numpy as np

inputs = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
outputs = np.array([[0,1,1,0]]).T

# old names
np.random.seed(1)
syn0 = 2*np.random.random((3,4)) - 1
syn1 = 2*np.random.random((4,1)) - 1

# better names
np.random.seed(1)
weights_0 = 2*np.random.random((3,4)) - 1
weights_1 = 2*np.random.random((4,1)) - 1

for i in range(40000):
    hidden = 1/(1+np.exp(-np.dot(inputs,weights_0)))
    predicted = 1/(1+np.exp(-np.dot(hidden,weights_1)))

    predicted_delta = (outputs-predicted)*predicted*(1-predicted)
    hidden_delta = predicted_delta.dot(weights_1.T)*hidden*(1-hidden)

    weights_1 += 0.5*hidden.T.dot(predicted_delta)
    syn0 += 0.5*inputs.T.dot(hidden_delta)

    if i % 8000 == 0:
        print(np.mean(np.abs(outputs-predicted)))
print(predicted)
