# verdict: wrong
# first wrong: slope
# line: 13
# mistake: deriv-double-sigmoid
# why: the slope function gets the output and squashes it once more
import numpy as np

def sigmoid(x):
    return 1/(1+np.exp(-x))

# takes the OUTPUT of the sigmoid
def sigmoid_output_to_slope(output):
    return sigmoid(output)*(1-sigmoid(output))

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T
alphas = [0.1,1,10]

for alpha in alphas:
    np.random.seed(1)
    syn0 = 2*np.random.random((3,4)) - 1
    syn1 = 2*np.random.random((4,1)) - 1
    for j in range(15000):
        l1 = sigmoid(X.dot(syn0))
        l2 = sigmoid(l1.dot(syn1))
        l2_error = l2 - y
        l2_delta = l2_error*sigmoid_output_to_slope(l2)
        l1_delta = l2_delta.dot(syn1.T)*sigmoid_output_to_slope(l1)
        syn1 -= alpha*l1.T.dot(l2_delta)
        syn0 -= alpha*X.T.dot(l1_delta)
    print(alpha, np.mean(np.abs(l2_error)))
