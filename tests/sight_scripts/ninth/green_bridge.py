# verdict: wrong
# line: 39
# why: the step of the second layer is scaled by alpha, that of the first isn't

import numpy as np
learning_rates=[0.3, 3]
hiddenSize=6
# compute sigmoid nonlinearity
def sigmoid(x):
    output=1/(1+np.exp(-x))
    return output
# convert output of sigmoid function to its derivative
def sigmoid_output_to_derivative(output):
    return output*(1-output)
X=np.array([[0,0,1],
            [0,1,1],
            [1,0,1],
            [1,1,1]])
y=np.array([[0],
            [1],
            [1],
            [0]])
for lr in learning_rates:
    print("\nTraining With Alpha:" + str(lr))
    np.random.seed(17)
    theta_1=2*np.random.random((3,hiddenSize))-1
    theta_2=2*np.random.random((hiddenSize,1))-1
    for j in range(4000):
        a0=X
        a1=sigmoid(np.dot(a0,theta_1))
        a2=sigmoid(np.dot(a1,theta_2))
        e2=a2-y
        if (j%1000)==0:
            print("Error after "+str(j)+" iterations:" + str(np.mean(np.abs(e2))))
        g2=e2*sigmoid_output_to_derivative(a2)
        e1=g2.dot(theta_2.T)
        g1=e1*sigmoid_output_to_derivative(a1)
        theta_2-=lr*(a1.T.dot(g2))
        theta_1-=a0.T.dot(g1)
