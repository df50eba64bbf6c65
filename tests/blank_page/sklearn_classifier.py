# verdict: unjudged
# first wrong: -
# line: -
# mistake: -
# why: leaves everything to scikit-learn, no network of its own
import numpy as np
from sklearn.neural_network import MLPClassifier

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([0,1,1,0])
clf = MLPClassifier(hidden_layer_sizes=(4,), activation='logistic', solver='sgd', learning_rate_init=1.0, max_iter=20000)
clf.fit(X, y)
print(clf.predict(X))
