# verdict: right
from numpy import array, dot, exp, random
random.seed(1)
examples = array([[0, 0, 1], [1, 1, 1], [1, 0, 1], [0, 1, 1], [0, 0, 0]])
answers = array([[0, 1, 1, 0, 0]]).T
syn0 = 2 * random.random((3, 4)) - 1
syn1 = 2 * random.random((4, 1)) - 1
for j in range(4000):
    l1 = 1 / (1 + exp(-dot(examples, syn0)))
    l2 = 1 / (1 + exp(-dot(l1, syn1)))
    l2_delta = (answers - l2) * (l2 * (1 - l2))
    l1_delta = l2_delta.dot(syn1.T) * (l1 * (1 - l1))
    syn1 += 0.5 * l1.T.dot(l2_delta)
    syn0 += 0.5 * examples.T.dot(l1_delta)
print(l2)
