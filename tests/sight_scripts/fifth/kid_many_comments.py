# verdict: right
# HI THIS IS MY NEURAL NETWORK
# by Leo (15)
import numpy as np # numpy does the math

np.random.seed(1) # so it is the same every time

# this squishes numbers between 0 and 1
# if slope is True it gives how steep it is (you have to give it an already squished number!!)
def squish(n, slope=False):
    if slope == True:
        return n*(1-n)
    return 1/(1+np.exp(-n))

# the questions
inp = np.array([ [0,0,1],
                 [1,1,1],
                 [1,0,1],
                 [0,1,1] ])
# the answers
answers = np.array([[0,1,1,0]]).T

# the brain
weights_1 = np.random.random((3,4))*2-1
weights_2 = np.random.random((4,1))*2-1

for time in range(6000):
    # thinking
    layer1 = squish(np.dot(inp, weights_1))
    layer2 = squish(np.dot(layer1, weights_2))

    # how bad was it
    badness = answers - layer2
    if time % 1000 == 0:
        print("badness is", np.abs(badness).mean())

    # who is to blame
    blame2 = badness * squish(layer2, True)
    blame1 = blame2.dot(weights_2.T) * squish(layer1, slope=True)

    # learn!!!!
    weights_1 += inp.T.dot(blame1)
    weights_2 += layer1.T.dot(blame2)

print("my answers:")
print(layer2)
