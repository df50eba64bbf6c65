# verdict: wrong
# wrong: the change of the first weights
# line: 31
# mistake: alpha is missing in the step of the first weights
# style: careful student with printed settings
import numpy as np

print("NEURAL NETWORK FROM SCRATCH")
alpha = 0.05
hidden = 4
print("alpha =", alpha, " hidden =", hidden)

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])

np.random.seed(1)
theta1 = 2*np.random.random((3,hidden)) - 1
theta2 = 2*np.random.random((hidden,1)) - 1

def g(z): return 1/(1+np.exp(-z))

for i in range(8001):
    a1 = X
    a2 = g(a1.dot(theta1))
    a3 = g(a2.dot(theta2))
    delta3 = (a3-y)*a3*(1-a3)
    delta2 = delta3.dot(theta2.T)*a2*(1-a2)
    grad2 = a2.T.dot(delta3)
    grad1 = a1.T.dot(delta2)
    theta2 = theta2 - alpha*grad2
    theta1 = theta1 - grad1
    if i % 2000 == 0:
        print(i, 'J =', 0.5*np.sum((a3-y)**2))
