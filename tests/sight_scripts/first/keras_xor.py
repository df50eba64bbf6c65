# verdict: cannot tell
# wrong: -
# line: -
# mistake: the network is built and trained by Keras, which isn't there
# style: Keras user
import numpy as np
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Dense

X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
y = np.array([[0], [1], [1], [0]])
model = Sequential([Dense(8, activation='tanh', input_shape=(2,)), Dense(1, activation='sigmoid')])
model.compile(optimizer='adam', loss='binary_crossentropy', metrics=['accuracy'])
model.fit(X, y, epochs=500, verbose=0)
print(model.predict(X))
