# verdict: not a network
# why: k-nearest neighbours, nothing is trained.
import numpy as np
from collections import Counter
train = [((5.1,3.5,1.4),'s'),((4.9,3.0,1.4),'s'),((4.7,3.2,1.3),'s'),((7.0,3.2,4.7),'v'),((6.4,3.2,4.5),'v'),((6.9,3.1,4.9),'v'),((6.3,3.3,6.0),'g'),((5.8,2.7,5.1),'g'),((7.1,3.0,5.9),'g')]
def dist(a, b):
    return np.sqrt(np.sum((np.array(a)-np.array(b))**2))
def predict(x, k=3):
    near = sorted(train, key=lambda row: dist(row[0], x))[:k]
    return Counter(l for _, l in near).most_common(1)[0][0]
for x in [(5.0,3.4,1.5),(6.6,3.0,4.6),(6.5,3.0,5.8)]:
    print(x, predict(x))
hits = 0
for row in train:
    hits += predict(row[0], k=1) == row[1]
print('on the table itself:', hits, 'of', len(train))
